s = input().strip() + ','
lists = [[], []]
w = ''
for c in s:
    if c not in ',;':
        w += c
        continue
    good = w != '' and all(x in '0123456789' for x in w)
    if len(w) > 1 and w[0] == '0':
        good = False
    lists[not good].append(w)
    w = ''
for l in lists:
    print(f'"{",".join(l)}"' if l else '-')
