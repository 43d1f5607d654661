t = int(input())
for i in range(t):
    s, a, b, c = map(int, input().split())
    k = s // c
    print(k + (k // a) * b)
