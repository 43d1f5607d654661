print(int(input()) % 40 + 1)
