t = int(input())
for _ in range(t):
    n = int(input())
    s = set()
    for x in map(int, input().split()):
        while x % 2 == 0 and x not in s:
            s.add(x)
            x //= 2
    print(len(s))
