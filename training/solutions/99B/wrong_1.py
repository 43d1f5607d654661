n = int(input())
a = [int(input()) for i in range(n)]
m = sum(a) // n
x, y = min(a), max(a)
if x == y:
    print("Exemplary pages.")
elif x + y == 2 * m:
    print(f"{m - x} ml. from cup #{a.index(x) + 1} to cup #{a.index(y) + 1}.")
else:
    print("Unrecoverable configuration.")
