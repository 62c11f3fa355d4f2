from http import HTTPMethod, HTTPStatus

print(HTTPStatus.OK, repr(HTTPStatus.NOT_FOUND), HTTPStatus(404).phrase, HTTPStatus.NOT_FOUND.description)  # expect: 200 <HTTPStatus.NOT_FOUND: 404> Not Found Nothing matches the given URI
print(HTTPStatus.OK == 200, len(HTTPStatus), HTTPStatus["IM_A_TEAPOT"].value)  # expect: True 62 418
print(HTTPStatus.REQUEST_ENTITY_TOO_LARGE is HTTPStatus.CONTENT_TOO_LARGE, HTTPStatus.PROCESSING.description == "")  # expect: True True
print([s.value for s in HTTPStatus if s.is_informational], HTTPStatus.CREATED.is_success, HTTPStatus.FOUND.is_redirection)  # expect: [100, 101, 102, 103] True True
print(HTTPStatus.GONE.is_client_error, HTTPStatus.BAD_GATEWAY.is_server_error, HTTPStatus.OK.is_server_error)  # expect: True True False
print(HTTPMethod.GET, repr(HTTPMethod.POST), HTTPMethod.PUT.description, HTTPMethod("GET") is HTTPMethod.GET)  # expect: GET <HTTPMethod.POST> Replace the target with the request payload. True
print(sorted(HTTPMethod))  # expect: [<HTTPMethod.CONNECT>, <HTTPMethod.DELETE>, <HTTPMethod.GET>, <HTTPMethod.HEAD>, <HTTPMethod.OPTIONS>, <HTTPMethod.PATCH>, <HTTPMethod.POST>, <HTTPMethod.PUT>, <HTTPMethod.TRACE>]
