print(26 * (len(input()) + 1))
