print(int(input()) % 25 + 1)
