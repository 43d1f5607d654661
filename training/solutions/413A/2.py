n, m, a, b = map(int, input().split())
t = list(map(int, input().split()))
t += {a, b} - set(t)
ok = min(t) == a and max(t) == b and len(t) <= n
print("Correct" if ok else "Incorrect")
