t = int(input())
for i in range(t):
    a, k = map(int, input().split())
    s = str(a)
    while k > 1 and "0" not in s:
        a += int(s[0]) * int(s[-1])
        s = str(a)
        k -= 1
    print(a)
