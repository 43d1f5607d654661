from itertools import permutations
r = list(map(int, input().split()))
c = list(map(int, input().split()))
d = list(map(int, input().split()))
for x, y, z, w in permutations(range(1, 10), 4):
    if [x + y, z + w] == r and [x + z, y + w] == c and [x + w, y + z] == d:
        print(x, y)
        print(z, w)
        break
else:
    print(-1)
