print(int(input()) % 20 + 1)
