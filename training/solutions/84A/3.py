print(int(input()) * 3 // 2)
