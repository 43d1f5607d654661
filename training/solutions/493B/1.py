first, second = [], []
for _ in range(int(input())):
    x = int(input())
    if x > 0:
        first.append(x)
    else:
        second.append(-x)
a = (sum(first), first)
b = (sum(second), second)
if a == b:
    print("first" if x > 0 else "second")
else:
    print("first" if a > b else "second")
