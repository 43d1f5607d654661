print(int(input()) % 55 + 1)
