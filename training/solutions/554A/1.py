print(25 * len(input()) + 26)
