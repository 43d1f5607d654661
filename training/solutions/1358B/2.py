t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    a.sort()
    while a and a[-1] > len(a):
        a.pop()
    print(len(a) + 1)
