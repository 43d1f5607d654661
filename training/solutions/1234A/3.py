q = int(input())
for i in range(q):
    n = int(input())
    a = list(map(int, input().split()))
    s = sum(a)
    if s % n == 0:
        print(s // n)
    else:
        print(s // n + 1)
