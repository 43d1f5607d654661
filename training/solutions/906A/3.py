def letters(w):
    mask = 0
    for c in w:
        mask |= 1 << ord(c) - 97
    return mask

n = int(input())
mask = 2 ** 26 - 1
useless = 0
for step in range(1, n):
    kind, word = input().split()
    if mask & (mask - 1) == 0:
        if kind != '.':
            useless += 1
    elif kind == '!':
        mask &= letters(word)
    else:
        mask &= ~letters(word)
print(useless)
