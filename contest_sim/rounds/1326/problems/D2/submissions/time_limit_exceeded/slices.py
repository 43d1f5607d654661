# Compares every beginning and every end of the rest with its reverse.
def beginning(text: str) -> str:
    for length in range(len(text), 0, -1):
        if text[:length] == text[:length][::-1]:
            return text[:length]
    return ""


def solve(s: str) -> str:
    ends = 0
    while ends < len(s) // 2 and s[ends] == s[-1 - ends]:
        ends += 1
    between = s[ends : len(s) - ends]
    middle = max(beginning(between), beginning(between[::-1]), key=len)
    return s[:ends] + middle + s[:ends][::-1]


for _ in range(int(input())):
    print(solve(input()))
