print(int(input()) // 2520)
