n, m = map(int, input().split())
if min(n, m) % 2 == 0:
    print("Malvika")
else:
    print("Akshat")
