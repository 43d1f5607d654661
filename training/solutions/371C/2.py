recipe = input().strip()
n = [int(x) for x in input().split()]
p = [int(x) for x in input().split()]
r = int(input())
k = [recipe.count('B'), recipe.count('S'), recipe.count('C')]
made = 0
while any(n[i] and k[i] for i in range(3)):
    for i in range(3):
        buy = max(0, k[i] - n[i])
        r -= buy * p[i]
        n[i] = max(0, n[i] - k[i])
    if r < 0:
        break
    made += 1
if r >= 0:
    made += r // sum(x * y for x, y in zip(k, p))
print(made)
