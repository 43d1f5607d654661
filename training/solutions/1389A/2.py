t = int(input())
for i in range(t):
    l, r = map(int, input().split())
    x = r // 2
    if x >= l:
        print(x, x * 2)
    else:
        print("-1 -1")
