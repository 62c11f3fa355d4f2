for s in ["hello World", "ÀÉÎ", "straße", "ǆ", "ŉ", "ﬁ", "İ", "ΑΣ", "dž", "123abc", "they're bill's", ""]:
    print(repr(s), repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
# expect: 'hello World' 'HELLO WORLD' 'hello world' 'Hello World' 'Hello world' 'HELLO wORLD' 'hello world'
# expect: 'ÀÉÎ' 'ÀÉÎ' 'àéî' 'Àéî' 'Àéî' 'àéî' 'àéî'
# expect: 'straße' 'STRASSE' 'straße' 'Straße' 'Straße' 'STRASSE' 'strasse'
# expect: 'ǆ' 'Ǆ' 'ǆ' 'ǅ' 'ǅ' 'Ǆ' 'ǆ'
# expect: 'ŉ' 'ʼN' 'ŉ' 'ʼN' 'ʼN' 'ʼN' 'ʼn'
# expect: 'ﬁ' 'FI' 'ﬁ' 'Fi' 'Fi' 'FI' 'fi'
# expect: 'İ' 'İ' 'i̇' 'İ' 'İ' 'i̇' 'i̇'
# expect: 'ΑΣ' 'ΑΣ' 'ας' 'Ας' 'Ας' 'ας' 'ασ'
# expect: 'dž' 'DŽ' 'dž' 'Dž' 'Dž' 'DŽ' 'dž'
# expect: '123abc' '123ABC' '123abc' '123Abc' '123abc' '123ABC' '123abc'
# expect: "they're bill's" "THEY'RE BILL'S" "they're bill's" "They'Re Bill'S" "They're bill's" "THEY'RE BILL'S" "they're bill's"
# expect: '' '' '' '' '' '' ''
print("ß".upper(), "ß".casefold() == "SS".casefold(), "Σ".lower(), "ΟΔΟΣ".lower(), "x1y".title(), "a-b_c".title())
# expect: SS True σ οδος X1Y A-B_C
