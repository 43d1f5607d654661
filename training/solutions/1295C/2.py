def solve(s, t):
    if not set(t) <= set(s):
        return -1
    count, i = 1, -1
    for c in t:
        i = s.find(c, i + 1)
        if i < 0:
            count += 1
            i = s.find(c)
    return count

for _ in range(int(input())):
    print(solve(input().strip(), input().strip()))
