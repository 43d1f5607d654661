r, c = map(int, input().split())
for i in range(r):
    s = input()
print(s.count("B.") + 1)
