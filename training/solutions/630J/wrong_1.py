print(int(input()) // 5040)
