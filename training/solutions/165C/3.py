k = int(input())
s = input()

def at_most(m):
    if m < 0:
        return 0
    l = ones = total = 0
    for r, c in enumerate(s):
        ones += c == "1"
        while ones > m:
            ones -= s[l] == "1"
            l += 1
        total += r - l + 1
    return total

print(at_most(k) - at_most(k - 1))
