n = int(input())
pupils = [input().split() for _ in range(n)]
pupils.sort(key=lambda s: int(s[1]))
print('\n'.join(s[0] for s in pupils))
