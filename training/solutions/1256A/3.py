q = int(input())
for i in range(q):
    a, b, n, s = map(int, input().split())
    k = s // n
    if k > a:
        k = a
    if s - k * n <= b:
        print("YES")
    else:
        print("NO")
