class AppError(Exception):
    def __str__(self):
        return f"code {self.args[0]}"

raise AppError(7)
# raises: AppError: code 7
