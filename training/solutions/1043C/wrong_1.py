s = input().strip()
s += s[-1]
print(*[int(a != b) for a, b in zip(s, s[1:])])
