print(2 * (int(input()) % 50 + 1))
