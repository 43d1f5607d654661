k = int(input())
name = input().strip() * k
where = {c: [i for i, x in enumerate(name) if x == c] for c in set(name)}
for _ in range(int(input())):
    p, c = input().split()
    del where[c][int(p) - 1]
left = sorted(i for c in where for i in where[c])
print(''.join(name[i] for i in left))
