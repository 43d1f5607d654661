print(int(input()) % 100 + 1)
