s = input().strip() + 'b'
print(*[int(a != b) for a, b in zip(s, s[1:])])
