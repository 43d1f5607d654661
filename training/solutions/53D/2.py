n = int(input())
need = input().split()
line = input().split()
out = []
for i, h in enumerate(need):
    j = line.index(h)
    line.pop(j)
    for k in range(i + j, i, -1):
        out.append(f"{k} {k + 1}")
print(len(out))
print('\n'.join(out))
