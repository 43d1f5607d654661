n, k = map(int, input().split())
s = input().strip()
if k - 1 < n - k:
    for i in range(k - 1):
        print("LEFT")
    for i in range(n):
        print("PRINT", s[i])
        if i < n - 1:
            print("RIGHT")
else:
    for i in range(n - k):
        print("RIGHT")
    for i in range(n - 1, -1, -1):
        print("PRINT", s[i])
        if i > 0:
            print("LEFT")
