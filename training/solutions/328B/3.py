t = input()
pieces = input()
best = 10 ** 9
for group in ['0', '1', '25', '3', '4', '69', '7', '8']:
    need = sum(t.count(c) for c in group)
    have = sum(pieces.count(c) for c in group)
    if need:
        best = min(best, have // need)
print(best)
