from collections import defaultdict
times = int(input())
t = input().strip() * times
n = int(input())
spots = defaultdict(list)
for i in range(len(t)):
    spots[t[i]].append(i)
removed = set()
for _ in range(n):
    number, letter = input().split()
    removed.add(spots[letter].pop(int(number) - 1))
print(''.join(c for i, c in enumerate(t) if i not in removed))
