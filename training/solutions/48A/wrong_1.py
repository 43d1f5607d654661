a = [input() for _ in range(3)]
w = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
r = "?"
for i in range(2):
    if a[i - 1] == a[i - 2] == w[a[i]]:
        r = "FMS"[i]
print(r)
