n = int(input())
m = (n - 1).bit_length()
print(m)
for b in range(m):
    team = [i + 1 for i in range(n) if i >> b & 1]
    print(len(team), *team)
