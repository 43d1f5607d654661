t = int(input())
for i in range(t):
    n = int(input())
    print("7 " * n)
