n = int(input())
s = ["a", "a"]
while len(s) < n:
    s.append("b" if s[-2] == "a" else "a")
print("".join(s[:n]))
