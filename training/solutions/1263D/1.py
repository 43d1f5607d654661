p = list(range(26))
def find(x):
    while p[x] != x:
        x = p[x]
    return x
used = set()
for _ in range(int(input())):
    s = [ord(c) - 97 for c in set(input())]
    used.update(s)
    for c in s:
        p[find(c)] = find(s[0])
print(len({find(c) for c in used}))
