n, k, a, b = map(int, input().split())
left = {"G": a, "B": b}
s = ""
run = 0
while a + b:
    c = "G" if a > b or (a == b and s[-1:] == "B") else "B"
    if s[-1:] == c and run == k:
        c = "B" if c == "G" else "G"
    run = run + 1 if s[-1:] == c else 1
    if c == "G":
        a -= 1
    else:
        b -= 1
    if a < 0 or b < 0:
        break
    s += c
print(s if len(s) == n else "NO")
