package datetime

// The proleptic Gregorian calendar, by ordinals: 1 is January 1 of year 1.
const (
	minYear = 1
	maxYear = 9999
	maxOrd  = 3652059
)

var daysBefore = [...]int{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}

func isLeap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func daysInMonth(y, m int) int {
	switch m {
	case 2:
		if isLeap(y) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func yearDay(y, m, d int) int {
	n := daysBefore[m] + d
	if m > 2 && isLeap(y) {
		n++
	}
	return n
}

func daysBeforeYear(y int) int {
	y--
	return y*365 + y/4 - y/100 + y/400
}

func ordinal(y, m, d int) int { return daysBeforeYear(y) + yearDay(y, m, d) }

// fromOrdinal is the inverse of ordinal, for 1 <= n.
func fromOrdinal(n int) (y, m, d int) {
	n--
	n400 := n / 146097
	n %= 146097
	n100 := n / 36524
	n %= 36524
	n4 := n / 1461
	n %= 1461
	n1 := n / 365
	n %= 365
	y = n400*400 + n100*100 + n4*4 + n1 + 1
	if n1 == 4 || n100 == 4 {
		return y - 1, 12, 31
	}
	for m = 12; m > 1; m-- {
		before := daysBefore[m]
		if m > 2 && isLeap(y) {
			before++
		}
		if n >= before {
			return y, m, n - before + 1
		}
	}
	return y, 1, n + 1
}

// weekDay is 0 for Monday.
func weekDay(y, m, d int) int { return (ordinal(y, m, d) + 6) % 7 }

// isoFirst is the ordinal of the Monday of the ISO year's week 1.
func isoFirst(y int) int {
	first := daysBeforeYear(y) + 1
	day := (first + 6) % 7
	monday := first - day
	if day > 3 {
		monday += 7
	}
	return monday
}

func isoCalendar(y, m, d int) (year, week, day int) {
	today := ordinal(y, m, d)
	start := isoFirst(y)
	if today < start {
		y--
		start = isoFirst(y)
	}
	week = (today - start) / 7
	if week >= 52 && today >= isoFirst(y+1) {
		y++
		week = 0
	}
	return y, week + 1, (today+6)%7 + 1
}
