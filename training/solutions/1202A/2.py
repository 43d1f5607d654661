t = int(input())
for i in range(t):
    x = input().strip()
    y = input().strip()
    p = len(y) - 1 - y.rfind("1")
    x = x[:len(x) - p]
    print(len(x) - 1 - x.rfind("1"))
