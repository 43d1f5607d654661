out = ['#']
for ch in input().strip():
    if out[-1] != ch:
        out += ch
    else:
        del out[-1]
print(*out[1:], sep='')
