a, b, c = input().strip(), input().strip(), input().strip()
best = 0
for x in "+*":
    for y in "+*":
        best = max(best, eval(f"({a}{x}{b}){y}{c}"), eval(f"{a}{x}({b}{y}{c})"))
print(best)
