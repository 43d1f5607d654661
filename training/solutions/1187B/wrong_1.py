n = int(input())
s = input()
for _ in range(int(input())):
    t = input().strip()
    print(max(s.index(c) for c in t) + 1)
