print(int(input()) % 10 + 1)
