n, m = map(int, input().split())
w = [0] + list(map(int, input().split()))
b = list(map(int, input().split()))
stack = list(range(1, n + 1))
total = 0
for x in b:
    i = stack.index(x)
    total += sum(w[y] for y in stack[:i])
    stack.insert(0, stack.pop(i))
print(total)
