# Looks for a palindrome only at the beginning of what stands between the mirroring ends.
for _ in range(int(input())):
    s = input()
    ends = 0
    while ends < len(s) // 2 and s[ends] == s[-1 - ends]:
        ends += 1
    between = s[ends : len(s) - ends]
    while between != between[::-1]:
        between = between[:-1]
    print(s[:ends] + between + s[:ends][::-1])
