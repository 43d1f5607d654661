print("Akshat" if min(map(int, input().split())) % 2 else "Malvika")
