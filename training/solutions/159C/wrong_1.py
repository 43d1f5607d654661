k = int(input())
s = input().strip() * k
gone = set()
for _ in range(int(input())):
    p, c = input().split()
    spots = [i for i, x in enumerate(s) if x == c]
    gone.add(spots[int(p) - 1])
print(''.join(c for i, c in enumerate(s) if i not in gone))
